_of_objects = (
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toString toLocaleString valueOf "
    "__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__"
)


def _inherits(key, x=None):
    # does JavaScript find it in every object, or in every array?
    return key in _of_objects.split() or isinstance(x, (list, tuple)) and key in _of_arrays.split()
