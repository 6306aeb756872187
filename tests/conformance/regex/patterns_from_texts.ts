// search() and match() of a text that is a pattern, known as the program runs.
type Contains = (source: string, part: string) => boolean;
const contains: Contains = (source, part) => source.search(part) > -1;
console.log(contains("hello", "ell"), contains("hello", "z"), contains("a.b", "^a.b$"));
console.log(["o", "l+", "^l"].map((pattern) => "hello".search(pattern)));
const first = (text: string, pattern: string): string => text.match(pattern)?.[1] ?? "nothing";
console.log(first("hello", "l(l.)"), first("hello", "(x)"), "hello".match("l")?.index);
function asked(pattern: string): string {
	try {
		return String("x".search(pattern));
	} catch (error) {
		return (error as Error).name;
	}
}
console.log(asked("("), asked(""), asked("x"));
