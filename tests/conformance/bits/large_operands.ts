// Bit operations of products and powers beyond 2^53 (N6, N8, N9)
{
const words: number[] = [1, 2147483647, 255, 4294967296];
for (const x of words) console.log(x ** 2 ^ 3);
}
{
const words: number[] = [1e10, 0, Infinity, -9007199254740991];
for (const x of words) console.log((x * 31 + 3) | 0);
}
{
const words: number[] = [1e10, 0, 9007199254740991];
let h = 0;
for (const x of words) { console.log((x * 31 + 3) | 0, (x * x) >>> 1, ~(x * 7), (x * 31) & 0xffff); h = (h * 31 + x) | 0; console.log(h); h += h << 3; h *= h; }
}
export {};
