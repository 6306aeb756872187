// Callbacks that shorten the array: most methods pass over what has gone, find and findIndex see undefined there
const list = (): number[] => [5, 1, 4, 2, 3];
const seen: (number | undefined)[] = [];

let xs = list();
console.log(xs.find((x) => seen.push(x) > 9 || xs.pop() === undefined), seen.splice(0));
xs = list();
console.log(xs.findIndex((x) => seen.push(x) > 9 || xs.shift() === undefined), seen.splice(0));
xs = list();
console.log(
	xs.some((x) => {
		xs.length = 2;
		return seen.push(x) > 9;
	}),
	seen.splice(0),
);
xs = list();
console.log(
	xs.filter((x) => {
		xs.pop();
		return x > 1;
	}),
);
xs = list();
xs.forEach((x) => {
	seen.push(x);
	xs.splice(0, 1);
});
console.log(seen.splice(0), xs);
xs = list();
console.log(
	xs.map((x, i) => {
		if (i === 4) xs.pop();
		xs.push(x);
		return x + xs.length;
	}),
);
