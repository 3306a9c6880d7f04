"""What the whole repository promises about itself."""
