"""What macOS is told of Hostapp; `hostapp.spec` puts it into the bundle."""

from typing import Any, Final

IDENTIFIER: Final = "app.hostapp.hostapp"
PROOF: Final = f"{IDENTIFIER}.tlog-proof"
OLDEST_MACOS: Final = "14.0"
"""Qt's own wheels need it."""


def info_plist(version: str) -> dict[str, Any]:
    """Return the property list of a version."""
    return {
        "CFBundleDisplayName": "Hostapp",
        "CFBundleName": "Hostapp",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "GPL-3.0 as a whole; Hostapp's own source Apache-2.0",
        "NSDocumentsFolderUsageDescription": "Hostapp looks for recordings of meetings here.",
        "NSDownloadsFolderUsageDescription": "Hostapp looks for recordings of meetings here.",
        "NSDesktopFolderUsageDescription": "Hostapp looks for recordings of meetings here.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Proof of a decision",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PROOF],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PROOF,
                "UTTypeDescription": "Proof of a decision",
                "UTTypeConformsTo": ["public.plain-text"],
                "UTTypeTagSpecification": {"public.filename-extension": ["tlog-proof"]},
            }
        ],
    }
