"""The only place that speaks keyring: the signing key and the remembered checkpoint."""
