# Completion for confab, in fish.

function __confab_complete
    set -l answer (command confab __complete (commandline --current-process --cut-at-cursor | string collect) 2> /dev/null)
    set -q answer[1]; or return
    set -l token (commandline --current-token --cut-at-cursor)
    set -l option (string match --regex -- '^--[^=]*=' $token)
    set -l path (string replace --regex -- '^--[^=]*=' '' $token)
    switch $answer[1]
        case files
            __fish_complete_path $path | string replace --regex -- '^' "$option"
        case folders
            __fish_complete_directories $path '' | string replace --regex -- '^' "$option"
        case '*'
            printf '%s\n' $answer
    end
end

complete --command confab --no-files --keep-order --arguments '(__confab_complete)'
