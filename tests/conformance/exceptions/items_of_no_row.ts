// Storing into a row that is not there: the place is written as JavaScript writes numbers
const rows: number[][] = [];
for (const at of [-0, 4 / 2, 1.5, -1, Number.NaN, 1 / 0])
	try {
		rows[1]![at] = 3;
	} catch (e) {
		console.log(String(e));
	}
const anything: any = [];
for (const at of [-0, 4 / 2, 1.5, Number.NaN, 1 / 0])
	try {
		anything[1][at] = 3;
	} catch (e) {
		console.log(String(e));
	}
