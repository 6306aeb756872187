def _log_tail(z):
    # the polynomial of the logarithms in Sun's fdlibm
    w = z * z
    odd = _polynomial(
        w,
        0.6666666666666735,
        0.2857142874366239,
        0.1818357216161805,
        0.14798198605116586,
    )
    even = _polynomial(
        w,
        0.3999999999940942,
        0.22222198432149784,
        0.15313837699209373,
    )
    return z * odd + w * even
