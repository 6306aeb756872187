// `E?.A` of a constant enum, of which nothing is left at run time
const enum Token {
	Num,
	Name,
	End = "end",
}

enum Level {
	Low = 1,
	High = "high",
}

function told(token: number): string {
	switch (token) {
		case Token?.Name:
			return "name";
		default:
			return "other";
	}
}

console.log(told(1), told(0), Token?.End, Token?.["Num"], Token?.End.length, Token?.End?.length);
console.log(Level?.Low, Level?.High, Level?.["High"]);
