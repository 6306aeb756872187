def _bound(function, this):
    return lambda *args: function(this, *args)
