"""The stylesheet, written once for both appearances."""

from string import Template

from hostapp.desktop.palette import DARK, Colours
from hostapp.resources import resource

_SHEET = Template(
    """
QMainWindow, QDialog, #page { background: $page; }
QToolTip { background: $raised; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
QLabel { color: $ink; background: transparent; }
QLabel[quiet="true"] { color: $quiet; font-size: ${small}px; }
QLabel[caption="true"] { color: $quiet; font-size: ${tiny}px; font-weight: 600; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[title="true"] { font-size: ${title}px; font-weight: 600; }
QLabel[tone="good"] { color: $green; }
QLabel[tone="bad"] { color: $red; }
QLabel[headline="true"] { font-size: ${headline}px; font-weight: 600; }

#side { background: $side; border: 0; border-$after: 1px solid $line; }
#side QPushButton {
  background: transparent; color: $ink; border: 1px solid transparent; border-radius: 6px;
  padding: 0 11px; text-align: left; font-weight: 400; min-height: ${side_row}px; outline: 0;
}
#side QLabel[count="true"] { color: $quiet; }
#side QPushButton:hover { background: $field; }
#side QPushButton:checked { background: $side_selected; }
#side QPushButton:focus { border: 1px solid $accent; }
#side QPushButton#foot { color: $quiet; font-size: ${tiny}px; padding: 0 8px; }
#side QPushButton#foot[tone="green"] { color: $green; }
#side QPushButton#foot[tone="amber"] { color: $amber; }
#side QPushButton#foot[tone="red"] { color: $red; }
#side QPushButton#foot[tone="blue"] { color: $blue; }

QLabel[warning="true"] { color: $amber; font-size: ${small}px; }
QLabel[fine="true"] { font-size: ${small}px; }

#detail { background: $page; border-$before: 1px solid $line; }
#card { background: $raised; border: 1px solid $line; border-radius: 10px; }

QLineEdit, QPlainTextEdit, QDateEdit, QComboBox {
  background: $field; color: $ink; border: 1px solid $field_edge; border-radius: 7px;
  padding: 0 10px; min-height: ${control}px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $quiet;
}
QComboBox QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QPlainTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QComboBox:focus {
  border: 1px solid $accent; background: $page;
}
QLineEdit { lineedit-clear-button-icon: url("$clear"); }
QLineEdit QToolButton { background: transparent; border: 0; padding: 0; min-height: 0; }
QLineEdit:disabled, QDateEdit:disabled, QComboBox:disabled { color: $quiet; border-color: $edge; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
  image: url("$arrow"); width: 12px; height: 12px; margin-$after: 6px;
}
QComboBox QLineEdit { background: transparent; border: 0; padding: 0; min-height: 0; }
QListView { background: $raised; border: 1px solid $edge; outline: 0; color: $ink; }
QWidget QListView { background: transparent; border: 1px solid transparent; border-radius: 6px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $edge; padding: 4px; }

QPushButton, QToolButton {
  background: $raised; color: $ink; border: 1px solid $edge; border-radius: 7px;
  padding: 0 14px; min-height: ${control}px; outline: 0;
}
QPushButton:hover, QToolButton:hover { background: $field; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled {
  color: $quiet; background: $field; border-color: $line;
}
QToolButton { padding: 0 9px; max-height: ${control}px; }
QToolButton::menu-indicator { image: none; }
QPushButton#grant, QPushButton[primary="true"] {
  background: $grant; color: $on_grant; border: 1px solid $grant; font-weight: 600;
}
QPushButton#grant:hover, QPushButton[primary="true"]:hover { background: $grant_hover; }
QPushButton#grant:disabled, QPushButton[primary="true"]:disabled {
  background: $field; color: $quiet; border-color: $line;
}
QPushButton#grant:focus, QPushButton[primary="true"]:focus { border: 2px solid $ink; }
QPushButton#deny, QPushButton[danger="true"] {
  color: $red; border: 1px solid $deny_edge; font-weight: 600;
}
QPushButton#deny:focus, QPushButton[danger="true"]:focus { border: 2px solid $red; }
QPushButton#deny:disabled, QPushButton[danger="true"]:disabled {
  color: $quiet; background: $field; border-color: $line;
}
QPushButton[flat="true"], QToolButton[flat="true"] {
  background: transparent; border: 1px solid transparent; color: $accent; padding: 0 8px;
}
QPushButton[flush="true"] { padding-$before: 0; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: $field; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border: 1px solid $accent; }

QTableView {
  background: $page; color: $ink; border: 0; outline: 0; gridline-color: transparent;
}
QHeaderView { background: $page; border: 0; font-size: ${tiny}px; font-weight: 600; }
QHeaderView::section {
  background: $page; color: $quiet; border: 0; border-bottom: 1px solid $line;
  padding: 0 8px;
}
QHeaderView::section:hover { color: $ink; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }
QTableCornerButton::section { background: $page; border: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $quiet; border: 0; border-bottom: 2px solid transparent;
  padding: 7px 9px;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:focus {
  color: $accent; background: $side_selected;
  border-top-left-radius: 6px; border-top-right-radius: 6px;
}

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
#terms { border-bottom: 1px solid $line; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

#drop {
  background: $raised; color: $ink; border: 2px solid $accent; border-radius: 12px;
  padding: 26px 34px; font-size: ${title}px; font-weight: 600;
}
#passages { background: $page; border: 0; border-top: 1px solid $line; }
#strip { background: $field; border: 0; border-top: 1px solid $line; }
#bar { border-radius: 8px; border: 1px solid $line; }
#bar[tone="fault"] { background: $red_ground; }
#bar[tone="fault"] QLabel { color: $red; }
#bar[tone="done"] { background: $green_ground; }
#bar[tone="done"] QLabel { color: $green; }
#bar[tone="note"] { background: $blue_ground; }
#bar[tone="note"] QLabel { color: $blue; }

QCheckBox, QRadioButton {
  color: $ink; spacing: 8px; min-height: 22px; border: 1px solid transparent;
  border-radius: 4px; padding: 0; padding-$after: 4px; outline: 0;
}
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 15px; height: 15px; border: 1px solid $quiet; background: $page;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick");
}
QRadioButton::indicator:checked { border: 5px solid $accent; width: 7px; height: 7px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QGroupBox { border: 0; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $ink; }
QMenu { background: $raised; color: $ink; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 5px; }
QMenu::item:selected { background: $side_selected; }
QMenu::item:disabled { color: $quiet; }
QMenu::indicator { width: 16px; height: 16px; margin-$before: 8px; }
QMenu::indicator:checked { image: url("$check"); }
QMenu::right-arrow, QMenu::left-arrow { width: 12px; height: 12px; margin: 0 8px; }
QMenu::right-arrow { image: url("$rightwards"); }
QMenu::left-arrow { image: url("$leftwards"); }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QSplitter::handle { background: transparent; }
QTextBrowser, TranscriptText, HistoryTab { border: 1px solid transparent; border-radius: 6px; }
QListView:focus, QTextBrowser:focus, TranscriptText:focus, QTableView:focus, HistoryTab:focus {
  border: 1px solid $accent;
}
MeetingTable, MeetingTable:focus { border: 0; }
#sections { background: transparent; }
#sections::item { padding: 7px 9px; border: 1px solid transparent; border-radius: 6px; }
#sections::item:hover { background: $field; }
#sections::item:selected { background: $side_selected; color: $ink; }
QTextBrowser, TranscriptText { background: transparent; color: $ink; padding: 0; }
"""
)


def stylesheet(colours: Colours, text: int, *, mirrored: bool = False) -> str:
    """Return the whole sheet; `text` is the size of running text in pixels.

    Sheets know no direction: `mirrored` is for windows that run from right to left.
    """
    appearance, other = ("dark", "light") if colours is DARK else ("light", "dark")
    return _SHEET.substitute(
        tick=resource("icons", f"tick-{appearance}.svg").as_posix(),
        check=resource("icons", f"tick-{other}.svg").as_posix(),
        clear=resource("icons", "clear.svg").as_posix(),
        arrow=resource("icons", f"arrow-{appearance}.svg").as_posix(),
        rightwards=resource("icons", f"rightwards-{appearance}.svg").as_posix(),
        leftwards=resource("icons", f"leftwards-{appearance}.svg").as_posix(),
        before="right" if mirrored else "left",
        after="left" if mirrored else "right",
        page=colours.page,
        side=colours.side,
        raised=colours.raised,
        field=colours.field,
        line=colours.line,
        edge=colours.edge,
        field_edge=colours.field_edge,
        ink=colours.ink,
        quiet=colours.quiet,
        accent=colours.accent,
        on_accent=colours.on_accent,
        side_selected=colours.side_selected,
        grant=colours.grant,
        grant_hover=colours.grant_hover,
        on_grant=colours.on_grant,
        deny_edge=colours.deny_edge,
        red=colours.red.ink,
        red_ground=colours.red.ground,
        green=colours.green.ink,
        green_ground=colours.green.ground,
        amber=colours.amber.ink,
        blue=colours.blue.ink,
        blue_ground=colours.blue.ground,
        tiny=text - 2,
        small=text - 1,
        title=text + 5,
        headline=text + 11,
        control=text + 17,
        side_row=text + 16,
    )
