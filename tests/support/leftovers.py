"""What a test may leave behind by mistake: threads, jobs in Qt's pool, running timers."""

import gc
import sys
import threading

_PATIENCE_SECONDS = 2.0


def threads() -> set[threading.Thread]:
    """Return the threads that are alive."""
    return set(threading.enumerate())


def new_threads(before: set[threading.Thread]) -> list[str]:
    """Return the names of threads that were not there `before` and do not end when waited for."""
    for thread in threads() - before:
        thread.join(_PATIENCE_SECONDS)
    return sorted(thread.name for thread in threads() - before)


def pool_jobs() -> int:
    """Return how many jobs Qt's global pool still runs."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return 0
    pool = core.QThreadPool.globalInstance()
    return 0 if pool.waitForDone(int(_PATIENCE_SECONDS * 1000)) else int(pool.activeThreadCount())


def stop_timers() -> list[str]:
    """Stop the Python-made timers that outlived their widgets, and return their names."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return []
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    is_alive = sys.modules["shiboken6"].isValid
    timers = [thing for thing in gc.get_objects() if type(thing) is core.QTimer]
    running = [timer for timer in timers if is_alive(timer) and timer.isActive()]
    for timer in running:
        timer.stop()
    return [timer.objectName() or "a timer" for timer in running]
