// S1: what columns of a terminal characters take
console.log(["⚡", "ab", "✨✨", "abc", "⭐", "✓✓✓", "☀️", "🌡️", "❤️", "👨‍👩‍👧", "🇩🇪"]);
console.table([{ a: "☀️", b: "🌡️", c: "❤️" }, { a: "👨‍👩‍👧", b: "🇩🇪", c: "⚡✓" }, { a: "ｆｕｌｌ", b: "한국", c: "e\u0301" }]);
console.log(["✅", "❌", "✅", "✅", "❌", "✅", "✅", "✅"]); console.log(["你", "好", "吗", "a", "b", "c", "d", "ee"]);
export {};
