// Numbers in bases of 2 to 36: large ones, fractions (N14)
console.log((1e21).toString(36)); console.log((2**60).toString(36), (2**70).toString(2), (2**53+2).toString(16));
console.log((0.1).toString(2)); console.log((0.1).toString(3)); console.log((0.5).toString(16), (255.255).toString(16), (-255.5).toString(2));
console.log((1/3).toString(36), (123.456).toString(7), (1e-7).toString(36), (1e300).toString(16));
console.log((1.7976931348623157e308).toString(36)); console.log((5e-324).toString(2).length, (NaN).toString(2), (Infinity).toString(16), (-0).toString(2));
const x = 1e22; console.log(x.toString(10), x.toString(7), (1e23).toString(32), (123456789012345680000).toString(36));
for (const r of [2,3,7,10,16,31,36]) console.log((3.14159).toString(r), (1e21/7).toString(r), (-1e25).toString(r));
let seed = 12345;
function rnd(): number { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; }
for (let i = 0; i < 100; i++) {
  const v = (rnd() - 0.5) * Math.pow(10, Math.floor(rnd() * 60) - 25);
  const r = 2 + Math.floor(rnd() * 35);
  console.log(v, r, v.toString(r));
}
