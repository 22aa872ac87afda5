/** The box that takes the archive along: kept by the browser, or as one file. */

export function KeepOffline({ file, base }: { file: string; base: string }) {
  return (
    <section id="keep" class="keep matter" aria-labelledby="keep-title" data-base={base}>
      <h2 id="keep-title">Without a connection</h2>
      <p id="keep-words">
        <a href={file}>All quotes and figures as one file</a> can be saved and opened by double click, with search and
        filters in it.
      </p>
      <div id="keep-box" hidden>
        <p id="keep-status" role="status"></p>
        <progress
          id="keep-progress"
          max="100"
          value="0"
          aria-label="Part of the archive that is kept"
          hidden
        ></progress>
        <p class="keep-buttons">
          <button id="keep-start" class="plain-button" type="button" hidden>
            Keep this archive offline
          </button>
          <button id="keep-update" class="plain-button" type="button" hidden>
            Take the update
          </button>
          <button id="keep-stop" class="plain-button" type="button" hidden>
            Stop
          </button>
          <button id="keep-remove" class="link-button" type="button" hidden>
            Remove the kept archive
          </button>
        </p>
      </div>
    </section>
  );
}
