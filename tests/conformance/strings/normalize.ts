// Letters with marks, taken apart and put together.
function slug(text: string): string {
	return text
		.toLowerCase()
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}
console.log(slug("Crème Brûlée à la façon de Zoë!"), slug("Hello World"), slug("ÀÉÎÕÜ ñ Ç"));
console.log("é".normalize("NFD").length, "é".normalize("NFD") === "e\u0301", "e\u0301".normalize() === "é");
console.log("e\u0301".normalize("NFC").length, "abc".normalize("NFKD"), "É".normalize("NFD") === "E\u0301");
const words = ["ñu", "nu", "o\u0303"];
console.log(words.map((w) => w.normalize("NFC").length), words.map((w) => w.normalize("NFD").length));
