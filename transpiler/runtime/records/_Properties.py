class _Properties:
    # o[k] = x of a record, or of an object of a class
    def __init__(self, owner):
        self.owner = owner

    def __setitem__(self, key, value):
        if isinstance(self.owner, dict):
            self.owner[_property_key(key)] = value
        elif isinstance(self.owner, list) and key == "length":
            _set_length(self.owner, value)
        elif isinstance(self.owner, list) or type(self.owner).__name__ == "_Filling":
            if isinstance(key, str) and _is_index(key):
                key = int(key)
            if not isinstance(key, (int, float)):
                raise _unlike("an array with a property of another name")
            self.owner[_slot(self.owner, key) if isinstance(self.owner, list) else key] = value
        elif isinstance(self.owner, (str, bool, int, float)):
            key = _property_key(key)
            if isinstance(self.owner, str) and (key == "length" or _is_index(str(key)) and int(key) < len(self.owner)):
                raise TypeError("Cannot assign to read only property '%s' of string '%s'" % (key, self.owner))
            kind = {str: "string", bool: "boolean"}.get(type(self.owner), "number")
            raise TypeError("Cannot create property '%s' on %s '%s'" % (key, kind, _text(self.owner)))
        else:
            key = _property_key(key)
            _sure_owner(self.owner, key)
            if isinstance(self.owner, type) and hasattr(self.owner, "_set_" + key):
                raise _unlike("the static accessor `" + key + "` of a class of type any")
            _note_field(self.owner, key)
            try:
                setattr(self.owner, key, value)
            except AttributeError:
                kind = type(self.owner)
                if not isinstance(getattr(kind, key, None), property):
                    raise
                # the class that has the getter
                while isinstance(getattr(kind.__bases__[0], key, None), property):
                    kind = kind.__bases__[0]
                raise TypeError("Cannot set property " + key + " of #<" + _class_name(kind) + "> which has only a getter")
