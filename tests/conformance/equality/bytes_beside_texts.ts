// What nothing is known of may be an array of bytes, which no text equals
const told = (x: unknown): string => (x === "" ? "empty" : x === "ab" ? "ab" : typeof x);
console.log(told(new Uint8Array(0)), told(Uint8Array.of(97, 98)), told(""), told("ab"));
const mixed: unknown[] = [new Uint8Array(0), "ab"];
console.log(mixed.includes(""), mixed.indexOf("ab"), mixed[0] === "", "ab" === mixed[1]);
export {};
