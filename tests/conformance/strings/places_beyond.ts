// Places and counts larger than any text (S2, S3)
const s = "abc" as string;
const h = [1, 4294967295];
console.log(s.slice(0, 9007199254740991), s.substring(0, 1e10), s.at(1e12), s.charAt(1e12), s.indexOf("b", 1e12), s.slice(-1e12), [1, 2].slice(0, 1e12), s.slice(0, h[1]! >>> 0));
for (const n of [Infinity, 1e12, -1]) try { console.log(s.repeat(n)); } catch (e) { console.log(e instanceof RangeError); }
export {};
