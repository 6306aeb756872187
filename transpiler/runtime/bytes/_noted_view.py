def _noted_view(view, whole, start):
    # the view itself is kept with it, so that no other gets its number
    _Views.of[id(view)] = whole, start, view
    return view
