"""Readers of what was said and typed: transcripts, captions, chats, documents and reports."""
