# Runs a command at a terminal of its own and types at it, as a person does: each answer when its question has come.
# Arguments: the answers as JSON, pairs of a text to wait for and of keys to type; then the command. Prints as JSON what
# the terminal got, and the exit status.
import json
import os
import pty
import sys

answers = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    # it knows the usual control sequences, whatever the tests themselves are run at
    os.environ["TERM"] = "xterm"
    os.execvp(sys.argv[2], sys.argv[2:])
shown = ""
while True:
    try:
        chunk = os.read(terminal, 4096)
    except OSError:  # the command has ended
        break
    if not chunk:
        break
    shown += chunk.decode(errors="replace")
    if answers and answers[0][0] in shown:
        os.write(terminal, answers.pop(0)[1].encode())
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({"shown": shown, "status": status}))
