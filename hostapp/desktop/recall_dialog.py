"""The sheet that asks before something is called back."""

from PySide6.QtWidgets import QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate


class RecallDialog(Sheet):
    """Say what a recall does, and what it cannot undo."""

    def __init__(self, parent: QWidget | None = None, *, everything: bool = False) -> None:
        headline = (
            translate("Recall", "Call back everything?")
            if everything
            else translate("Recall", "Call back what has ended?")
        )
        super().__init__(headline, translate("Recall", "Call back"), parent, tone="danger")
        for words in (
            translate(
                "Recall",
                "A signed notice names what has to be deleted. You send it to the recipient, who"
                " answers with a signed acknowledgement.",
            ),
            translate(
                "Recall",
                "What cannot be undone: models that are trained already, copies passed on,"
                " backups, and what caches of training tools still hold.",
            ),
        ):
            self.content.addWidget(label(words, wrap=True))

    @classmethod
    def ask(cls, parent: QWidget | None = None, *, everything: bool = False) -> bool:
        """Return whether to call back."""
        return cls(parent, everything=everything).agreed()
