"""Disks that fail on purpose: a preload library, and workloads that run above it."""
