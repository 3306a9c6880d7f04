"""The tools that people train with, reading what we release."""
