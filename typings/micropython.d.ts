// MicroPython's modules and built-in names, for the "types" of a project that has nowlink installed.
/// <reference types="tsmpy/micropython" />
