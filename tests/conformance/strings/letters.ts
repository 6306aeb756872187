// Letters and white space beyond ASCII, in upper and lower case (S7).
const name = "école"; console.log(name.toUpperCase(), "ÀB".toLowerCase(), name.length, name[0]);
for (const ch of "aé✓") console.log(ch);
console.log("\u00a0x\ufeff".trim().length, "straße".toUpperCase());
export {};

// the sigma that ends a word
console.log("ΟΔΥΣΣΕΥΣ ΑΣ. Σ".toLowerCase());
