"""The verbs a host knows. Synchronous; know nothing of threads or windows."""
