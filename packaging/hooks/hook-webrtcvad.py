"""Stand in for PyInstaller's own hook, which asks for a package of another name."""
