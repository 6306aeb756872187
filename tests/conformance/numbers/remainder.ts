// N3: the remainder has the sign of the left side
function opaque(n: int): int {
	return n;
}

for (const a of [7, -7, 0, 1, -1, 100] as int[]) {
	for (const b of [3, -3, 1, 7] as int[]) console.log(`${a} ${b} ${opaque(a) % opaque(b)}`);
}
console.log(-7.5 % 2, 7.5 % -2, 7.5 % 2, 5 % 2.5, -0.5 % 1);
let count = 0;
for (let i = 0; i < 10; i++) count += i % 3;
console.log(count);
let down = 10;
const seen: int[] = [];
while (down > -10) {
	seen.push(down % 4);
	down -= 3;
}
console.log(seen.map((n) => String(n)).join(" "));
let x = opaque(-17);
x %= 5;
console.log(x);
export {};
