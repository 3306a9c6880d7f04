"""The left pane: counts that are filters, and the foot that tells of the ledger."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.foot import Foot
from hostapp.desktop.labels import heading
from hostapp.desktop.side_button import SideButton
from hostapp.desktop.side_saved import SavedList
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate
from hostapp.store.library_filters import Filter

if TYPE_CHECKING:
    from hostapp.domain.meetings import Source
    from hostapp.services.rows import Counts

WIDTH, WIDEST = 216, 256
"""Pixels; longer words of other languages make it wider."""
EDGE = 8
"""Pixels beside the buttons; the scroll bar takes those of its side."""
HEADING = 44
"""Pixels above a button that come into sight with it: there may be its heading."""
AROUND = 26
"""Pixels beside the buttons: the edges, and the scroll bar."""
NO_FOCUS, NO_SCROLL_BAR = 0, 1
"""Values of `Qt.FocusPolicy` and `Qt.ScrollBarPolicy`: the first paint can spare `Qt`."""
Choice = tuple[Filter, "Source | None"]


class SideBar(QFrame):
    """Name a group of meetings to see only those."""

    chosen = Signal(object, object)
    """`Filter`, and a `Source` or None."""

    releases_chosen = Signal(str)
    """`datasets` or `recalls`."""
    overview_chosen = Signal()
    again_chosen = Signal()
    """Those whose people are to be asked again."""
    altered_chosen = Signal()
    """Those in which evidence is no longer what was kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._buttons: dict[Choice, SideButton] = {}
        self._releases: dict[str, SideButton] = {}
        self.overview: SideButton
        self.again: SideButton
        self.altered: SideButton
        self._group = QButtonGroup(self)
        self._complete = False
        self._counts: Counts | None = None
        self._doubted = False
        self._sources_caption = heading(translate("SideBar", "Sources"))
        self._sources = QVBoxLayout()
        self._sources.setSpacing(1)
        self.saved = SavedList(self._group)
        self.foot = Foot()
        self._lay_out()
        self._group.buttonToggled.connect(self._reveal)
        self._sources_caption.hide()
        needed = max(button.whole_width() for button in self._buttons.values()) + AROUND
        self.setFixedWidth(min(WIDEST, max(WIDTH, needed)))
        self.choose(Filter.ALL)

    def set_counts(self, counts: "Counts") -> None:
        """Show how many meetings each filter would leave."""
        self._counts = counts
        self._buttons[Filter.ALL, None].set_count(counts.all)
        self._set_consents(counts)
        found = sorted(counts.by_source.items(), key=_place)
        for source, number in found:
            self._source_button(source).set_count(number)
        for (_filter, each), button in self._buttons.items():
            if each is not None:
                button.setVisible(bool(counts.by_source.get(each)))
        self._sources_caption.setVisible(bool(found))

    def doubt(self, doubted: bool) -> None:
        """Count no consent while the ledger does not verify, as no line of the table shows one."""
        self._doubted = doubted
        if self._counts is not None:
            self._set_consents(self._counts)

    def _set_consents(self, counts: "Counts") -> None:
        unknown = translate("SideBar", "not known while the ledger is not verified")
        for filter_, number in (
            (Filter.UNDECIDED, counts.undecided),
            (Filter.ALLOWED, counts.allowed),
            (Filter.NOT_ALLOWED, counts.not_allowed),
            (Filter.EXPIRING, counts.expiring),
        ):
            button = self._buttons[filter_, None]
            if self._doubted:
                button.set_count(None, unknown)
            else:
                button.set_count(number)

    def choose(self, filter_: Filter, source: "Source | None" = None) -> None:
        """Show this filter as the one in force, without asking for it."""
        button = self._source_button(source) if source else self._buttons[filter_, None]
        button.setChecked(True)

    def choose_instead(
        self, filter_: Filter, source: "Source | None", saved: str, *, focus: bool
    ) -> None:
        """Show what is in force now that its button may be gone; `focus` gives it the keyboard.

        It is the list `saved` under that name, or else the filter.
        """
        if self._group.checkedButton() is None:
            if saved:
                self.saved.choose(saved)
            else:
                self.choose(filter_, source)
        if focus and (chosen := self._group.checkedButton()) is not None:
            chosen.setFocus()

    def set_releases(self, datasets: int, recalls: int) -> None:
        """Show how many releases there are, and how many recalls wait for an answer."""
        for name, number in (("datasets", datasets), ("recalls", recalls)):
            self._releases[name].set_count(number)

    def set_again(self, number: int) -> None:
        """Show how many meetings were decided under older words; nothing if none was."""
        self.again.set_count(number)
        self.again.setVisible(number > 0)

    def set_altered(self, number: int) -> None:
        """Show in how many meetings evidence was altered; nothing if in none."""
        self.altered.set_count(number)
        self.altered.setVisible(number > 0)

    def choose_altered(self) -> None:
        """Show the list of altered evidence as the one in force, without asking for it."""
        self.altered.setChecked(True)

    def choose_releases(self, view: str) -> None:
        """Show this page of releases as the one in force, without asking for it."""
        self._releases[view].setChecked(True)

    def release_buttons(self) -> tuple[SideButton, ...]:
        """Return what leads to the releases, from the top."""
        return tuple(self._releases.values())

    def buttons(self) -> tuple[SideButton, ...]:
        """Return all filters, from the top."""
        return tuple(self._buttons.values())

    def _lay_out(self) -> None:
        self._inside = inside = QWidget()
        outside = self._lay_out_outside(inside)
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 18, EDGE, 4)
        column.setSpacing(1)
        caption = heading(translate("SideBar", "Meetings"))
        caption.setContentsMargins(11, 0, 11, 6)
        self._sources_caption.setContentsMargins(11, 22, 11, 6)
        column.addWidget(caption)
        for filter_, text in self._filters():
            column.addWidget(self._button((filter_, None), text, filter_.value))
        self.again = self._plain_button(translate("SideBar", "Ask again"), "again")
        self.again.setToolTip(translate("SideBar", "Decided under words that have changed since"))
        self.again.hide()
        column.addWidget(self.again)
        self.altered = self._plain_button(translate("SideBar", "Evidence altered"), "undecided")
        self.altered.setToolTip(
            translate("SideBar", "What shows an answer is no longer what was kept")
        )
        self.altered.hide()
        column.addWidget(self.altered)
        column.addWidget(self.saved)
        column.addWidget(self._sources_caption)
        column.addLayout(self._sources)
        column.addSpacing(22)
        releases = heading(translate("SideBar", "Releases"))
        releases.setContentsMargins(11, 0, 11, 6)
        column.addWidget(releases)
        for name, text in (
            ("datasets", translate("SideBar", "Datasets")),
            ("recalls", translate("SideBar", "Recalls")),
        ):
            self._releases[name] = self._plain_button(text, name)
            column.addWidget(self._releases[name])
        column.addStretch(1)
        self.overview = self._plain_button(translate("SideBar", "Overview"), "overview")
        below = QVBoxLayout()
        below.setContentsMargins(EDGE, 12, EDGE, 10)
        below.setSpacing(6)
        below.addWidget(self.overview)
        below.addWidget(self.foot)
        outside.addLayout(below)

    def _lay_out_outside(self, inside: QWidget) -> QVBoxLayout:
        """Put what is filled later where it stays: Qt dresses anew what moves with its parent."""
        self._scroll = scroll = QScrollArea()
        scroll.setProperty("focusPolicy", NO_FOCUS)  # it follows what is in it
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setProperty("horizontalScrollBarPolicy", NO_SCROLL_BAR)
        scroll.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(scroll, 1)
        return outside

    @staticmethod
    def _filters() -> tuple[tuple[Filter, str], ...]:
        return (
            (Filter.ALL, translate("SideBar", "All meetings")),
            (Filter.UNDECIDED, translate("SideBar", "Needs a decision")),
            (Filter.ALLOWED, translate("SideBar", "Training allowed")),
            (Filter.NOT_ALLOWED, translate("SideBar", "Not allowed")),
            (Filter.EXPIRING, translate("SideBar", "Expiring soon")),
        )

    def _source_button(self, source: "Source") -> SideButton:
        from hostapp.desktop.text import source_name

        choice = (Filter.ALL, source)
        if choice not in self._buttons:
            self._sources.addWidget(self._button(choice, source_name(source), "source"))
        return self._buttons[choice]

    def _button(self, choice: Choice, text: str, picture: str) -> SideButton:
        button = self._buttons[choice] = self._plain_button(text, picture)
        return button

    def _plain_button(self, text: str, picture: str) -> SideButton:
        button = SideButton(text, picture, self)
        button.setProperty("focusPolicy", NO_FOCUS)  # a click is about the list beside it
        button.clicked.connect(self._clicked)
        self._group.addButton(button)
        if self._complete:
            button.dress()
        return button

    def complete(self) -> None:
        """Build what the first paint can do without."""
        self._complete = True
        self.saved.complete()
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._make_room)
        self._make_room(bar.minimum(), bar.maximum())
        current_theme().changed.connect(self._dress)
        self._dress()
        for each in self._group.buttons():
            _let_tab_reach(each, reach=each.isChecked())

    def _dress(self) -> None:
        lone = (self.overview, self.again, self.altered)
        for button in (*self._buttons.values(), *self._releases.values(), *lone):
            button.dress()
        self.saved.dress()

    def _reveal(self, button: SideButton, chosen: bool) -> None:
        """Keep in sight which list is shown, and let Tab lead to it."""
        if not self._complete:
            return
        _let_tab_reach(button, reach=chosen)
        if chosen and self._inside.isAncestorOf(button):
            self._scroll.ensureWidgetVisible(button, 0, HEADING)

    def _make_room(self, _first: int, last: int) -> None:
        """Keep the buttons as wide beside the scroll bar as without it."""
        end = 0 if last else EDGE
        margins = self._column.contentsMargins()
        mirrored = self.isRightToLeft()
        margins.setLeft(end if mirrored else EDGE)
        margins.setRight(EDGE if mirrored else end)
        self._column.setContentsMargins(margins)

    def _clicked(self) -> None:
        pressed = self._group.checkedButton()
        for choice, button in self._buttons.items():
            if button is pressed:
                self.chosen.emit(*choice)
        for name, button in self._releases.items():
            if button is pressed:
                self.releases_chosen.emit(name)
        if pressed is self.overview:
            self.overview_chosen.emit()
        elif pressed is self.again:
            self.again_chosen.emit()
        elif pressed is self.altered:
            self.altered_chosen.emit()


def _let_tab_reach(button: QAbstractButton, *, reach: bool) -> None:
    """Stop at the list that is shown; arrow keys lead from there to the others."""
    from PySide6.QtCore import Qt

    tab = Qt.FocusPolicy.TabFocus
    others = button.focusPolicy() & ~tab
    button.setFocusPolicy(others | tab if reach else others)


def _place(found: "tuple[Source, int]") -> tuple[bool, int, str]:
    """Return where a source stands: by number, then by name; files of no known tool last."""
    from hostapp.desktop.text import SOURCES, source_name

    source, number = found
    return source not in SOURCES, -number, source_name(source).casefold()
