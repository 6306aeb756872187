def _exp_tail(z):
    # the polynomial of exp and ** in Sun's fdlibm
    return _polynomial(
        z,
        0.16666666666666602,
        -0.0027777777777015593,
        6.613756321437934e-05,
        -1.6533902205465252e-06,
        4.1381367970572385e-08,
    )
