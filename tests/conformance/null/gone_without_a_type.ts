// A variable without a type is taken for what was stored in it last, though a call has stored null since (N2)
let state = null;
let word;
function clear(): number {
	state = null;
	return 1;
}
function forget(): boolean {
	word = undefined;
	return true;
}
state = true;
console.log(state + "" + clear() + state);
state = true;
console.log(String(state) + clear() + String(state), [state]);
state = Math.random() < 2;
if (state !== null && clear() > 0) console.log(state, `${state}!`);
word = "yes";
console.log(word + forget() + word, `${word}`, forget() && word);
