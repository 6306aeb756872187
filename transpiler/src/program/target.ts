// The boards that output can be meant for.

export const TARGETS = ["unix", "esp32", "esp8266"] as const;

/** `unix`: MicroPython on a computer, doubles; the two others have floats of 32 bits, the ESP8266 lacks features too. */
export type Target = (typeof TARGETS)[number];
