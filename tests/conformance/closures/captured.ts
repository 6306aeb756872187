// F2, F3: captured variables are shared; inner ones of the same name are others
let count = 0;
function outer(): () => int {
	let inner = 10;
	const step = (): int => {
		inner += 1;
		count += 1;
		return inner;
	};
	step();
	return step;
}
const a = outer();
const b = outer();
console.log(a(), a(), b(), count);
let x = 1;
{
	let x = 2;
	x++;
	console.log(x);
	{
		const x = "three";
		console.log(x);
	}
}
console.log(x);
function shadow(x: int): int {
	if (x > 1) {
		const x = 5;
		return x;
	}
	return x;
}
console.log(shadow(1), shadow(2));
function twice(f: (n: int) => int): (n: int) => int {
	return (n) => f(f(n));
}
console.log(twice((n) => n * 3)(2), twice(twice((n) => n + 1))(0));
const makers = { up: (n: int): int => n + 1, down: (n: int): int => n - 1 };
console.log(makers.up(1), makers.down(1));
function counter(): { next: () => int; reset: () => void } {
	let n = 0;
	return {
		next: () => ++n,
		reset: () => {
			n = 0;
		},
	};
}
const c = counter();
c.next();
c.next();
console.log(c.next());
c.reset();
console.log(c.next());
function late(): int {
	return later + 1;
}
const later = 41;
console.log(late());
let found: string | null = null;
for (const s of ["a", "bb", "ccc"])
	if (s.length === 2) {
		found = s;
		break;
	}
console.log(found);
for (let x = 0; x < 2; x++) {
	const x2 = x;
	count += x2;
}
console.log(count, x);
export {};
