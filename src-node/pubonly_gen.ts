// Demo: as pubonly, and finds the channel by itself while spending little on it. The channel is kept over the sleep; only after
// more than five failures in a row is the gateway searched on all of them.
import { dumps, loads } from "json";
import { deepsleep, RTC } from "machine";
import { getrandbits } from "random";
import { ESP_FAIL, Link } from "./link";
import { channel, credentials, gateway } from "./link_setup";

/** Failures in a row after which the channel is searched anew. */
const _MOST_ERRORS = 5;

/** count of publications, failures in a row, channel (null: not known yet) */
type State = [int, int, int | null];

function remembered(memory: RTC): State {
	try {
		const state = loads(memory.memory()) as State;
		if (state.length === 3) return state;
	} catch {
		// the first start: the memory is empty
	}
	return [0, 0, channel];
}

const memory = new RTC();
const state = remembered(memory);
const searches = state[1] > _MOST_ERRORS;
state[1] = searches ? 0 : state[1] + 1; // until the gateway has answered
try {
	const link = new Link(gateway, searches ? null : state[2], credentials);
	const result = link.publish("shed", `Count ${state[0]} number ${getrandbits(16)}`, false, 0);
	if (result !== ESP_FAIL) state[1] = 0;
	state[2] = link.cur_chan;
	link.close();
} catch (e) {
	if (e instanceof OSError) print("No gateway:", e.message);
	else throw e;
}
state[0] += 1;
memory.memory(dumps(state));
deepsleep(3000);
