import Label, { decorate, ICONS } from "./icons";
const l = new Label(decorate("rocket", "go")); console.log(String(l), l.width, [...l.chars()].length, ICONS);
for (const [k, v] of Object.entries(ICONS)) console.log(k.padEnd(8) + v, v.length, [...v].length, v.codePointAt(0));
console.log(decorate("party", "x").slice(2), decorate("nope", "y"), JSON.stringify(ICONS), ICONS["rocket"]!.split(""));
