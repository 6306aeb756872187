def _more_fields(x):
    declared = [f if isinstance(f, str) else f[1] for f in type(x)._shown]
    return [key for key in getattr(x, "_more", ()) if key not in declared and hasattr(x, key)]
