// Command verify checks bundle.ndjson of a proof pack with Go's own transparency log packages: note.Open for the
// checkpoint, tlog.CheckRecord for every event. It has no line in common with the Java verifier.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run verify.go -keys KEYS bundle.ndjson
//
// Debian: golang-go, golang-golang-x-mod-dev. Without -keys the keys of the bundle itself are taken, which proves nothing
// about who made it. Exit status 0: every bundle is sound; 1: one is not.
package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// object is a JSON object whose members are read by name; a failure is kept until the end of a line.
type object struct {
	members map[string]interface{}
	fault   *error
}

func main() {
	keys := flag.String("keys", "", "file of keys, NAME+HASH+BASE64 [FIRST-[LAST]] one to a line")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: verify [-keys KEYS] bundle.ndjson ...")
		os.Exit(2)
	}
	status := 0
	for _, name := range flag.Args() {
		said, err := verify(name, *keys)
		if err != nil {
			said, status = "改ざん / tampered: "+err.Error(), 1
		}
		fmt.Println(name + ": " + said)
	}
	os.Exit(status)
}

func verify(name, keyFile string) (string, error) {
	file, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	in := bufio.NewReaderSize(file, 1<<16)
	header, err := nextLine(in)
	if err != nil {
		return "", err
	}
	own, err := header.texts("keys"), *header.fault
	if err != nil {
		return "", err
	}
	believed, whose := own, "鍵はファイル自身のもの / keys of the bundle itself"
	if _, err := verifiers(own, "", -1); err != nil {
		return "", err
	}
	if keyFile != "" {
		content, err := os.ReadFile(keyFile)
		if err != nil {
			return "", err
		}
		believed, whose = strings.Split(string(content), "\n"), "鍵は "+keyFile+" / keys of "+keyFile
	}
	tree, err := checkpoint(header.text("checkpoint"), believed)
	if err != nil {
		return "", err
	}
	count, coverage := header.whole("count"), header.text("coverage")
	if header.text("bundle") != "ayumi-proof/1" || len(header.members) != 5 || *header.fault != nil {
		return "", fmt.Errorf("header: %v", *header.fault)
	}
	seen, err := events(in, tree, coverage)
	if err != nil {
		return "", err
	}
	if seen != count {
		return "", fmt.Errorf("%d events announced, %d there", count, seen)
	}
	return fmt.Sprintf("正常 / sound: %d events, %s, tree of %d, %s", seen, coverage, tree.N, whose), nil
}

// checkpoint opens the note with those keys of the log that may sign its size.
func checkpoint(text string, keys []string) (tlog.Tree, error) {
	var tree tlog.Tree
	lines := strings.Split(text, "\n")
	if len(lines) < 6 {
		return tree, errors.New("no checkpoint")
	}
	for _, line := range lines[4:] {
		words := strings.Split(line, " ")
		if len(words) == 3 { // Go reads base64 leniently; here every note has one way to be written
			if _, err := strict(words[2]); err != nil {
				return tree, err
			}
		}
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tree, err
	}
	list, err := verifiers(keys, lines[0], size)
	if err != nil {
		return tree, err
	}
	opened, err := note.Open([]byte(text), note.VerifierList(list...))
	if err != nil {
		return tree, err
	}
	parts := strings.Split(opened.Text, "\n")
	root, err := hash(parts[2])
	if err != nil {
		return tree, err
	}
	return tlog.Tree{N: size, Hash: root}, nil
}

// verifiers reads keys and chooses those of the log that may sign the size; a negative size only reads.
func verifiers(lines []string, origin string, size int64) ([]note.Verifier, error) {
	var chosen []note.Verifier
	for _, line := range lines {
		words := strings.Fields(line)
		if len(words) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.SplitN(words[0], "+", 3)
		if len(parts) != 3 || len(words) > 2 {
			return nil, fmt.Errorf("no key: %q", line)
		}
		raw, err := strict(parts[2])
		if err != nil || len(raw) != 33 {
			return nil, fmt.Errorf("no key: %q", line)
		}
		sum := sha256.Sum256(append([]byte(parts[0]+"\n"), raw...))
		if parts[1] != hex.EncodeToString(sum[:4]) {
			return nil, fmt.Errorf("the key's hash is not its own: %q", line)
		}
		first, last := int64(0), int64(1)<<62
		if len(words) == 2 {
			if _, err := fmt.Sscanf(words[1]+" ", "%d- ", &first); err != nil {
				if _, err := fmt.Sscanf(words[1], "%d-%d", &first, &last); err != nil {
					return nil, fmt.Errorf("no range of sizes: %q", line)
				}
			}
		}
		if size >= first && size <= last && parts[0] == origin && raw[0] == 1 {
			verifier, err := note.NewVerifier(words[0])
			if err != nil {
				return nil, err
			}
			chosen = append(chosen, verifier)
		}
	}
	return chosen, nil
}

// events checks every line after the header.
func events(in *bufio.Reader, tree tlog.Tree, coverage string) (int64, error) {
	seen, last, streams := int64(0), int64(0), map[string]int64{}
	if coverage != "EVERY_POSITION" && coverage != "WHOLE_STREAMS" && coverage != "SELECTION" {
		return 0, fmt.Errorf("unknown coverage %q", coverage)
	}
	for {
		line, err := nextLine(in)
		if err == io.EOF {
			if coverage == "EVERY_POSITION" && last != tree.N {
				return 0, fmt.Errorf("positions after %d are missing", last)
			}
			return seen, nil
		}
		if err != nil {
			return 0, fmt.Errorf("line %d: %v", seen+2, err)
		}
		leaf := object{fault: line.fault}
		leaf.members, _ = line.members["leaf"].(map[string]interface{})
		position, stream, sequence := leaf.whole("position"), leaf.text("aggregate"), leaf.whole("sequence")
		if err := event(line, leaf, tree, position); err != nil {
			return 0, fmt.Errorf("line %d, position %d: %v", seen+2, position, err)
		}
		if position <= last || coverage == "EVERY_POSITION" && position != last+1 {
			return 0, fmt.Errorf("position %d after %d", position, last)
		}
		if coverage == "WHOLE_STREAMS" && sequence != streams[stream] {
			return 0, fmt.Errorf("position %d: %s goes on with %d", position, stream, streams[stream])
		}
		streams[stream]++
		seen, last = seen+1, position
	}
}

func event(line, leaf object, tree tlog.Tree, position int64) error {
	for _, part := range []string{"payload", "metadata"} {
		sum := sha256.Sum256(line.stored(part))
		if hex.EncodeToString(sum[:]) != leaf.text(part+"Sha256") {
			return errors.New(part + " is not what was logged")
		}
	}
	var proof tlog.RecordProof
	for _, text := range line.texts("proof") {
		sibling, err := hash(text)
		if err != nil {
			return err
		}
		proof = append(proof, sibling)
	}
	if len(line.members) != 4 || *line.fault != nil {
		return fmt.Errorf("no event: %v", *line.fault)
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, position-1, tlog.RecordHash(canonical(leaf.members)))
}

// nextLine reads a line that must be the canonical JSON (RFC 8785) of what it says, so that it has one reading.
func nextLine(in *bufio.Reader) (object, error) {
	read := object{fault: new(error)}
	line, err := in.ReadBytes('\n')
	if err == io.EOF && len(line) > 0 {
		return read, errors.New("the file was cut off")
	}
	if err != nil {
		return read, err
	}
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.UseNumber()
	if err := decoder.Decode(&read.members); err != nil {
		return read, err
	}
	if !bytes.Equal(append(canonical(read.members), '\n'), line) {
		return read, errors.New("not canonical JSON")
	}
	return read, nil
}

func canonical(value interface{}) []byte {
	var out bytes.Buffer
	switch value := value.(type) {
	case map[string]interface{}:
		names := make([]string, 0, len(value))
		for name := range value {
			names = append(names, name)
		}
		sort.Strings(names) // all names are ASCII
		for i, name := range names {
			out.WriteString(opening("{", i))
			out.Write(canonical(name))
			out.WriteByte(':')
			out.Write(canonical(value[name]))
		}
		out.WriteString(closing("{}", len(names)))
	case []interface{}:
		for i, item := range value {
			out.WriteString(opening("[", i))
			out.Write(canonical(item))
		}
		out.WriteString(closing("[]", len(value)))
	case string:
		out.WriteByte('"')
		for _, point := range value {
			if at := strings.IndexRune("\b\t\n\f\r\"\\", point); at >= 0 {
				out.WriteString("\\" + "btnfr\"\\"[at:at+1])
			} else if point < ' ' {
				fmt.Fprintf(&out, "\\u%04x", point)
			} else {
				out.WriteRune(point)
			}
		}
		out.WriteByte('"')
	case json.Number:
		out.WriteString(value.String())
	}
	return out.Bytes()
}

func opening(bracket string, index int) string {
	if index > 0 {
		return ","
	}
	return bracket
}

func closing(brackets string, count int) string {
	if count == 0 {
		return brackets
	}
	return brackets[1:]
}

func (o object) text(name string) string {
	text, ok := o.members[name].(string)
	o.require(ok, name)
	return text
}

func (o object) whole(name string) int64 {
	number, ok := o.members[name].(json.Number)
	whole, err := strconv.ParseInt(number.String(), 10, 64)
	o.require(ok && err == nil && strconv.FormatInt(whole, 10) == number.String(), name)
	return whole
}

func (o object) texts(name string) []string {
	items, ok := o.members[name].([]interface{})
	o.require(ok, name)
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i], ok = item.(string)
		o.require(ok, name)
	}
	return texts
}

// stored gives the bytes as they lie in the database.
func (o object) stored(name string) []byte {
	if wrapped, ok := o.members[name].(map[string]interface{}); ok {
		encoded := object{wrapped, o.fault}.text("base64")
		decoded, err := strict(encoded)
		o.require(err == nil && len(wrapped) == 1, name)
		return decoded
	}
	return []byte(o.text(name))
}

func (o object) require(fine bool, name string) {
	if !fine && *o.fault == nil {
		*o.fault = errors.New("no " + name)
	}
}

// strict reads base64 that is written as we write it.
func strict(text string) ([]byte, error) {
	decoded, err := base64.StdEncoding.DecodeString(text)
	if err == nil && base64.StdEncoding.EncodeToString(decoded) != text {
		err = errors.New("base64 with spare bits")
	}
	return decoded, err
}

func hash(text string) (tlog.Hash, error) {
	var hash tlog.Hash
	decoded, err := strict(text)
	if err != nil || len(decoded) != len(hash) {
		return hash, fmt.Errorf("no hash: %q", text)
	}
	copy(hash[:], decoded)
	return hash, nil
}
