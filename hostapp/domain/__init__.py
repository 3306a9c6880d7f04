"""What the words mean: meetings, consent events, status, purposes and the gate's rules.

Pure: no clock, disk, randomness, logging or thread. Time and facts are handed in.
"""
