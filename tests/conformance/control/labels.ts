// Labels on loops and blocks; a jump through several loops, finally and switch (K2, K3, K5)
outer: for (let i = 0; i < 4; i++) {
	for (let j = 0; j < 4; j++) {
		if (j === 2) continue outer;
		if (i === 3) break outer;
		console.log(i, j);
	}
	console.log("never", i);
}
let n = 0;
top: while (true) {
	n++;
	do {
		n += 2;
		for (const x of [1, 2, 3]) {
			if (x === 2 && n > 10) break top;
			if (x === 2) continue top;
			console.log("x", x, n);
		}
	} while (n < 100);
}
console.log(n);
found: {
	for (const x of [1, 2, 3]) {
		if (x === 2) break found;
		console.log("looking", x);
	}
	console.log("not found");
}
function f(xs: number[][]): number {
	let total = 0;
	rows: for (const row of xs) {
		try {
			for (const v of row) {
				try {
					if (v < 0) continue rows;
					if (v > 100) break rows;
					if (v === 50) return -1;
					total += v;
				} finally {
					console.log("inner", v);
				}
			}
		} finally {
			console.log("row", row.length);
		}
		console.log("whole row");
	}
	return total;
}
console.log(f([[1, 2], [3, -1, 5], [7], [101, 5], [9]]));
console.log(f([[50, 2]]));
outer2: for (let i = 0, k = 10; i < k; i++, k--) {
	switch (i) {
		case 1:
			continue outer2;
		case 2: {
			for (;;) {
				if (k > 3) continue outer2;
				break outer2;
			}
		}
		default:
			break;
	}
	console.log("i", i, "k", k);
}
