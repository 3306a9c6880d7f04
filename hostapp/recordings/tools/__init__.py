"""The family of recognisers: one file a tool."""
