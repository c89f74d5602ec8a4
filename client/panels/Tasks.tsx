import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** What has been running for more than half a second, each with a way to stop it. */
export function Tasks() {
  const { messages } = useReader();
  const { effects } = usePage();
  const tasks = useAppState((state) => state.tasks);
  return (
    <ul className="tasks" aria-live="polite">
      {tasks.map((task) => (
        <li key={task.id} className="task">
          <progress aria-label={messages.task[task.intent.type]} />
          <span>{messages.task[task.intent.type]}</span>
          <button type="button" className="link-button" onClick={() => effects.cancel(task.id)}>
            {messages.command.cancel}
          </button>
        </li>
      ))}
    </ul>
  );
}
