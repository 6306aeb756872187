// K2, A11: loops with steps, continue, break, bounds that move
for (let i = 0; i < 5; i++) {
	if (i === 1) continue;
	if (i === 4) break;
	console.log("for", i);
}
let i = 0;
do {
	i++;
	if (i === 2) continue;
	console.log("do", i);
} while (i < 4);
do i--;
while (i > 0);
console.log(i);
const grow = [1, 2];
for (let k = 0; k < grow.length; k++) if (grow.length < 5) grow.push(grow.length + 1);
console.log(grow.length);
const shrink = [1, 2, 3, 4];
for (let k = 0; k < shrink.length; k++) shrink.pop();
console.log(shrink.length);
for (let k = 0; k < 10; k++) {
	k += 2;
	console.log("own step", k);
}
let bound = 3;
for (let k = 0; k < bound; k++) {
	if (k === 1) bound = 5;
	console.log("bound", k);
}
for (let k = 10; k > 0; k -= 4) console.log("down", k);
for (let k = 3; k >= 0; k--) console.log("down to", k);
for (let k = 0; k <= 6; k += 3) console.log("up to", k);
for (let a = 0, b = 5; a < b; a++, b--) console.log(a, b);
let k = 0;
for (; k < 3; ) k++;
for (; ; k++) if (k > 5) break;
console.log(k);
let outside: int;
for (outside = 0; outside < 4; outside++) if (outside === 2) break;
console.log(outside);
for (const x of [1, 2, 3]) {
	for (const y of [10, 20]) {
		if (y === 20 && x === 2) break;
		if (y === 10 && x === 3) continue;
		console.log(x, y);
	}
}
for (const c of "ab") console.log(c);
for (const [at, item] of ["x", "y"].entries()) console.log(at, item);
let n = 27;
let steps = 0;
while (n !== 1) {
	n = n % 2 === 0 ? Math.floor(n / 2) : 3 * n + 1;
	steps++;
}
console.log(steps);
for (let j = 0; j < 3; j++) {
	const squared = j * j;
	if (squared === 1) continue;
	console.log(squared);
}
while (true) {
	if (++steps > 115) break;
}
console.log(steps);
for (let j = 5; j < 3; j++) console.log("never");
let after = 0;
for (let j = 0; j < 3; j++) after = j;
console.log(after);
for (let f = 0.5; f < 2; f += 0.5) console.log(f);
export {};
