// What `!` says of the item behind the last one: nothing is above or below it, and counted with it is NaN (A1, S2)
const a = [4, 9, 1, 7];
const s = "a1b22";
let i = 0, digits = "";
for (; s[i]! < "0" || s[i]! > "9"; i++);
do { digits += s[i]!; i++; } while (s[i]! >= "0" && s[i]! <= "9");
console.log(digits);
function gaps(xs: number[]): number[] {
  const out: number[] = [];
  for (let k = 0; k < xs.length; k++) out.push(xs[k + 1]! - xs[k]!);
  return out;
}
console.log(gaps(a), gaps([]), gaps([1]));
let ups = 0, far = 0;
for (let k = 0; k < a.length; k++) {
  const next = a[k + 1]!;
  if (next - a[k]! > 2) ups++;
  far = Math.max(far, Math.abs(a[k + 1]! - a[k]!) || 0);
}
console.log(ups, far);
function shell(xs: number[]): number[] {
  for (let gap = xs.length >> 1; gap > 0; gap >>= 1)
    for (let k = gap; k < xs.length; k++) {
      const x = xs[k]!; let j = k;
      while (xs[j - gap]! > x) { xs[j] = xs[j - gap]!; j -= gap; }
      xs[j] = x;
    }
  return xs;
}
console.log(shell([5, 2, 9, 1, 3]));
function merge(l: number[], r: number[]): number[] {
  const out: number[] = []; let i = 0, j = 0;
  while (i < l.length && j < r.length) out.push(l[i]! <= r[j]! ? l[i++]! : r[j++]!);
  while (i < l.length) out.push(l[i++]!);
  while (j < r.length) out.push(r[j++]!);
  return out;
}
console.log(merge([1, 4], [2, 3, 9]));
