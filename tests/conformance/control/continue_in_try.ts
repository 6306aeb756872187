// continue out of try: the step of the loop runs after finally (K2, K5)
const log: string[] = [];
for (let i = 0; ; i++) {
	try {
		if (i === 1) continue;
		if (i > 3) break;
		log.push("b" + i);
	} finally {
		log.push("f" + i);
	}
	log.push("after" + i);
}
for (const l of log) console.log(l);
let n = 0;
do {
	try {
		n++;
		if (n === 2) continue;
		if (n === 5) break;
		console.log("n", n);
	} catch (e) {
		console.log("no");
	} finally {
		console.log("f", n);
	}
} while ((n += 0) < 10);
outer: for (let i = 0, j = 9; i < 4; i++, j--) {
	try {
		for (const x of [1, 2, 3]) {
			try {
				if (x === 2 && i === 1) continue outer;
				if (x === 3 && i === 2) break outer;
				if (x === 3) continue;
			} finally {
				console.log("x", x, i, j);
			}
		}
	} finally {
		console.log("row", i, j);
	}
}
for (let i = 0.5; i < 3; i += 0.5) { switch (i) { case 1: case 2: continue; } console.log(i); }
console.log(n = 3, (n++, n), void 0 === undefined);
