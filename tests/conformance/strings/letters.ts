// Letters and white space beyond ASCII, in upper and lower case (S7).
const name = "école"; console.log(name.toUpperCase(), "ÀB".toLowerCase(), name.length, name[0]);
for (const ch of "aé✓") console.log(ch);
console.log("\u00a0x\ufeff".trim().length, "straße".toUpperCase());
export {};

// the sigma that ends a word
console.log("ΟΔΥΣΣΕΥΣ ΑΣ. Σ".toLowerCase());

// numbers in texts with such white space around them
for (const text of ["\u00a012", "\ufeff-1.5\u2003", "\u20280x1f", "1\u00a02", "\u200b7"])
	console.log(Number(text), +text, parseInt(text), parseInt(text, 16), parseFloat(text), Number.isNaN(Number(text)));
// letters that come out of codes and escapes
console.log(String.fromCharCode(233).toUpperCase(), (JSON.parse('"\\u00fc\\u00df"') as string).toUpperCase());
