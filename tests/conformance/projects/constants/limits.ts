export const LIMIT = 10;
export const LOW = -4;
export const MASK = 0xff;
export const ZERO = 0;
export const BIG = 2 ** 31;
export const FRACTION = 0.5;
export const lower = 7;
export const table = [LIMIT, LOW];
