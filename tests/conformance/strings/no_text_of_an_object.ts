// a toString that gives no text: what is none, a number or null becomes one, an object does not
class Listing {
	toString(): any {
		return [];
	}
}
class Counted {
	toString(): any {
		return {};
	}
	valueOf(): any {
		return 3;
	}
}
class Silent {
	toString(): any {
		return undefined;
	}
}
class Marked {
	toString(): any {
		return Symbol("mark");
	}
}
const record: any = { toString: () => new Listing() };
const numbered: any = { toString: () => 7 };
for (const x of [new Listing(), new Counted(), new Silent(), new Marked(), record, numbered] as any[])
	for (const write of [() => String(x), () => `${x}`, () => [x].join()])
		try {
			console.log(write());
		} catch (e) {
			console.log(e instanceof TypeError, (e as Error).message);
		}
