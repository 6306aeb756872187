// new RegExp by flags that may be undefined (S10)
function count(text: string, pattern: string, flags?: string): number {
	const found = text.match(new RegExp(pattern, flags));
	return found === null ? 0 : found.length;
}
console.log(count("banana", "a"), count("banana", "a", "g"), count("BANANA", "a"), count("BANANA", "a", "gi"));
const options: { pattern: string; flags?: string }[] = [{ pattern: "n" }, { pattern: "n", flags: "g" }];
for (const { pattern, flags } of options) console.log("banana".replace(new RegExp(pattern, flags), "-"));
