// What the library asks for a text is no symbol, whatever its type says; only String(x) and x.toString() write one
const marks: any[] = [Symbol("mark"), "text"];
const mark = marks[0];
const word: any = "a-b";
const list: any = [2, 1];
const say = (f: () => unknown): void => {
	try {
		console.log(f());
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
};
say(() => String(mark));
say(() => mark.toString());
say(() => "a".concat(mark));
say(() => "a-b".split(mark));
say(() => "a-b".replace("a", mark));
say(() => "a-b".indexOf(mark));
say(() => "a-b".localeCompare(mark));
say(() => [1, 2].join(mark));
say(() => [2, mark, 1].sort());
say(() => [3, mark].toSorted());
say(() => new Error(mark));
say(() => encodeURIComponent(mark));
say(() => Symbol(mark));
say(() => Symbol.for(mark));
say(() => /a/.test(mark));
say(() => word.concat("c", mark));
say(() => word.split(mark));
say(() => word.replace("a", mark));
say(() => word.includes(mark));
say(() => word.padEnd(6, mark));
say(() => list.join(mark));
say(() => list.concat(mark).join());
