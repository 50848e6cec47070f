// Command crosscheck answers, with Go's own transparency log packages, what the Java tests ask: one request a line on
// standard input, one answer a line on standard output. Hashes and texts are in base64; "-" is an empty list.
package main

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// tree is a log that Go builds by itself from the leaves it is told.
type tree struct {
	size   int64
	hashes []tlog.Hash
}

func (t *tree) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(t.hashes)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		found[i] = t.hashes[index]
	}
	return found, nil
}

func (t *tree) append(leaf []byte) error {
	more, err := tlog.StoredHashes(t.size, leaf, t)
	if err != nil {
		return err
	}
	t.hashes = append(t.hashes, more...)
	t.size++
	return nil
}

func answer(t *tree, words []string) (string, error) {
	switch words[0] {
	case "append":
		return "ok", t.append(bytes(words[1]))
	case "root":
		root, err := tlog.TreeHash(number(words[1]), t)
		return root.String(), err
	case "prove-leaf":
		proof, err := tlog.ProveRecord(number(words[1]), number(words[2]), t)
		return list(proof), err
	case "prove-tree":
		proof, err := tlog.ProveTree(number(words[1]), number(words[2]), t)
		return list(proof), err
	case "check-leaf":
		return "ok", tlog.CheckRecord(hashes(words[5]), number(words[1]), hash(words[2]), number(words[3]), hash(words[4]))
	case "check-tree":
		return "ok", tlog.CheckTree(hashes(words[5]), number(words[1]), hash(words[2]), number(words[3]), hash(words[4]))
	case "tile":
		tile := tlog.Tile{H: 8, L: int(number(words[1])), N: number(words[2]), W: int(number(words[3]))}
		return tile.Path(), nil
	case "open":
		verifier, err := note.NewVerifier(words[1])
		if err != nil {
			return "", err
		}
		opened, err := note.Open(bytes(words[2]), note.VerifierList(verifier))
		if err != nil {
			return "", err
		}
		return base64.StdEncoding.EncodeToString([]byte(opened.Text)), nil
	case "sign":
		signer, err := note.NewSigner(words[1])
		if err != nil {
			return "", err
		}
		signed, err := note.Sign(&note.Note{Text: string(bytes(words[2]))}, signer)
		return base64.StdEncoding.EncodeToString(signed), err
	case "key":
		secret, public, err := note.GenerateKey(nil, words[1])
		return secret + " " + public, err
	}
	return "", fmt.Errorf("unknown request")
}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	t := &tree{}
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		said, err := answer(t, strings.Fields(line))
		if err != nil {
			said = "refused"
		}
		fmt.Fprintln(out, said)
	}
}

func number(text string) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		panic(err)
	}
	return n
}

func bytes(text string) []byte {
	if text == "-" {
		return nil
	}
	b, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return b
}

func hash(text string) tlog.Hash {
	h, err := tlog.ParseHash(text)
	if err != nil {
		panic(err)
	}
	return h
}

func hashes(text string) []tlog.Hash {
	if text == "-" {
		return nil
	}
	var all []tlog.Hash
	for _, one := range strings.Split(text, ",") {
		all = append(all, hash(one))
	}
	return all
}

func list(all []tlog.Hash) string {
	if len(all) == 0 {
		return "-"
	}
	texts := make([]string, len(all))
	for i, one := range all {
		texts[i] = one.String()
	}
	return strings.Join(texts, ",")
}
