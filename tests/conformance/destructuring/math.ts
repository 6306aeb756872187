// Functions and constants of Math taken by a pattern.

const { sqrt, PI: pi, floor, max, abs, min, E } = Math;
console.log(sqrt(16), pi.toFixed(3), floor(2.7), max(1, 5, 2), [1.5, 2.5].map(floor), abs(-3.5), min(), E);
const r = 2; const area = pi * r * r; console.log(area, pi, floor(pi), Math.round(area * 100) / 100, pi % 1, pi | 0);
function f() { const { PI } = Math; const { sign, trunc } = Math; return [PI * 2, sign(-2), trunc(-2.5), pi / 2]; }
console.log(f());
