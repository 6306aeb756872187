// White space that JavaScript trims and Python does not may come out of bytes and escapes.
export {};
const spaced = decodeURIComponent("%C2%A0x%E2%80%83");
console.log(spaced.length, spaced.trim(), spaced.trim().length, spaced.trimStart().length, spaced.split(/\s/).length);
console.log(Number(decodeURIComponent("%C2%A05")), parseInt(decodeURIComponent("%E2%80%836px")));
const decoded = new TextDecoder().decode(new Uint8Array([0xc2, 0xa0, 0x37]));
console.log(decoded.trim() === "7", Number(decoded), parseFloat(decoded));
