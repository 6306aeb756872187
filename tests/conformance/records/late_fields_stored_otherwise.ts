// A field that comes later is shown by its type whichever way it is stored
class Page {
	name = "";
	words?: Map<string, number>;
	marks?: Set<string>;
}
const words = new Map([["k", 1]]);
const made = (name: string): Page => ({ name });
const byText = made("text");
byText["words"] = words;
const byPattern = made("pattern");
[byPattern.words] = [words];
({ marks: byPattern.marks } = { marks: new Set(["m"]) });
const inLoop = made("loop");
for (inLoop.words of [words]) console.log(inLoop);
const byKey = made("key");
const key: "words" | "name" = "words";
byKey[key] = words;
const assigned: Page | number = { name: "assigned" };
Object.assign(assigned, { marks: new Set(["a"]), words });
const put = (page: Page): void => {
	(page.words) = words;
};
const handedOn = made("handed on");
put(handedOn);
console.log(byText, byPattern, [byKey], { ...assigned });
console.log(assigned, handedOn, { ...handedOn });
const update = (page: Page, changes: Partial<Page>): void => {
	Object.assign(page, changes);
};
const updated = made("updated");
update(updated, { words, marks: new Set(["u"]) });
console.log(updated, Object.keys(updated));
// one that the place tells nothing of
const plain = { name: "plain" };
const taken: Page = plain;
taken.words = words;
const picked: Page = [{ name: "picked" }][0]!;
picked.marks = new Set(["p"]);
console.log(plain, taken, picked);
