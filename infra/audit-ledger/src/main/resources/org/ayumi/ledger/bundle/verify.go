// Command verify checks a proof pack (its zip, or the folder it was unpacked into) or a bundle.ndjson alone with Go's own
// transparency log packages: note.Open for the checkpoint and the manifest, tlog.CheckRecord for every event. It has no
// line in common with the Java verifier.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run verify.go -keys KEYS -scope signed,keys,files proof-pack.zip
//
// Debian: golang-go, golang-golang-x-mod-dev. Without -keys the keys of the bundle itself are taken, which proves nothing
// about who made it. Exit status 0: all of the scope is proven of each; 1: one was tampered with; 2: part of the scope is
// not proven; 3: nothing wrong was found, and no scope was stated.
package main

import (
	"archive/zip"
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
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// object is a JSON object whose members are read by name; a failure is kept until the end of a line.
type object struct {
	members map[string]interface{}
	fault   *error
}

// claims are what this program can prove, in the order in which it tells what it did not.
var claims = []string{"signed", "keys", "files"}

func main() {
	keys := flag.String("keys", "", "file of keys, NAME+HASH+BASE64 [FIRST-[LAST]] one to a line")
	scope := flag.String("scope", "", "what must be proven, with commas: signed,keys,files")
	flag.Parse()
	wanted := strings.Split(*scope, ",")
	for _, word := range wanted {
		if flag.NArg() == 0 || *scope != "" && !contains(claims, word) {
			fmt.Fprintln(os.Stderr, "usage: verify [-keys KEYS] [-scope signed,keys,files] proof-pack.zip|FOLDER|bundle.ndjson ...")
			os.Exit(2)
		}
	}
	tampered, lacking := false, false
	for _, name := range flag.Args() {
		said, proven, err := verify(name, *keys)
		if err != nil {
			said, tampered = "改ざん / tampered: "+err.Error(), true
		} else {
			for _, word := range wanted {
				lacking = lacking || !contains(proven, word)
			}
			said += "; 証明していないこと / not proven: " + strings.Join(without(claims, proven), ", ") +
				" (と末尾・保存した控え・立会人 / and the end, kept checkpoints, witnesses)"
		}
		fmt.Println(name + ": " + said)
	}
	switch {
	case tampered:
		os.Exit(1)
	case *scope == "":
		fmt.Fprintln(os.Stderr, "範囲の指定がないため終了コードは 3 / exit status 3, for no scope was stated")
		os.Exit(3)
	case lacking:
		os.Exit(2)
	}
}

// verify says what was found, and which of the claims are proven.
func verify(name, keyFile string) (string, []string, error) {
	pack, err := open(name)
	if err != nil {
		return "", nil, err
	}
	defer pack.close()
	file, err := pack.read(pack.bundle)
	if err != nil {
		return "", nil, err
	}
	defer file.Close()
	in := bufio.NewReaderSize(file, 1<<16)
	header, err := nextLine(in)
	if err != nil {
		return "", nil, err
	}
	own, err := header.texts("keys"), *header.fault
	if err != nil {
		return "", nil, err
	}
	believed, whose := own, "鍵はファイル自身のもの / keys of the bundle itself"
	if _, err := verifiers(own, "", -1, false); err != nil {
		return "", nil, err
	}
	proven := []string{"signed"}
	if keyFile != "" {
		content, err := os.ReadFile(keyFile)
		if err != nil {
			return "", nil, err
		}
		believed, whose = strings.Split(string(content), "\n"), "鍵は "+keyFile+" / keys of "+keyFile
		proven = append(proven, "keys")
	}
	note := header.text("checkpoint")
	tree, err := checkpoint(note, believed)
	if err != nil {
		return "", nil, err
	}
	count, coverage := header.whole("count"), header.text("coverage")
	if header.text("bundle") != "ayumi-proof/1" || len(header.members) != 5 || *header.fault != nil {
		return "", nil, fmt.Errorf("header: %v", *header.fault)
	}
	seen, err := events(in, tree, coverage)
	if err != nil {
		return "", nil, err
	}
	if seen != count {
		return "", nil, fmt.Errorf("%d events announced, %d there", count, seen)
	}
	said := fmt.Sprintf("正常 / sound: %d events, %s, tree of %d, %s", seen, coverage, tree.N, whose)
	if pack.list == nil {
		return said, proven, nil
	}
	signed, err := pack.check(note, own, believed, tree)
	if err != nil {
		return "", nil, err
	}
	if signed {
		return said + ", 目録の署名あり / files as signed", append(proven, "files"), nil
	}
	return said + ", 目録の署名なし / files that nobody has signed", proven, nil
}

// source is a pack, or a bundle alone, which has no list of files.
type source struct {
	bundle string
	list   []string
	read   func(name string) (io.ReadCloser, error)
	close  func() error
}

func open(name string) (source, error) {
	about, err := os.Stat(name)
	if err != nil {
		return source{}, err
	}
	if about.IsDir() {
		list := []string{}
		entries, err := os.ReadDir(name)
		for _, entry := range entries {
			list = append(list, entry.Name())
		}
		read := func(file string) (io.ReadCloser, error) {
			about, err := os.Lstat(filepath.Join(name, file))
			if err == nil && !about.Mode().IsRegular() {
				err = errors.New(file + " is no plain file")
			}
			if err != nil {
				return nil, err
			}
			return os.Open(filepath.Join(name, file))
		}
		return source{"bundle.ndjson", list, read, func() error { return nil }}, err
	}
	archive, err := zip.OpenReader(name)
	if err != nil {
		read := func(file string) (io.ReadCloser, error) { return os.Open(file) }
		return source{name, nil, read, func() error { return nil }}, nil
	}
	list, files := []string{}, map[string]*zip.File{}
	for _, file := range archive.File {
		if files[file.Name] != nil {
			return source{}, errors.New(file.Name + " is there twice")
		}
		list, files[file.Name] = append(list, file.Name), file
	}
	read := func(file string) (io.ReadCloser, error) {
		if files[file] == nil {
			return nil, errors.New(file + " is missing")
		}
		return files[file].Open()
	}
	return source{"bundle.ndjson", list, read, archive.Close}, nil
}

func (s source) content(name string) (string, error) {
	file, err := s.read(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, 1<<20))
	return string(content), err
}

// check compares the files with the manifest and with the bundle, and says whether a key of the log has signed them.
func (s source) check(checkpoint string, own, believed []string, tree tlog.Tree) (bool, error) {
	repeated := map[string]string{"checkpoint.txt": checkpoint, "keys.txt": strings.Join(own, "\n") + "\n"}
	for name, expected := range repeated {
		if found, err := s.content(name); err == nil && found != expected {
			return false, errors.New(name + " says something else than bundle.ndjson")
		}
	}
	if !contains(s.list, "manifest.txt") {
		return false, s.named([]string{"README.txt", "bundle.ndjson", "events.ndjson", "checkpoint.txt", "keys.txt",
			"history.html", "verify.go"})
	}
	text, err := s.content("manifest.txt")
	if err != nil {
		return false, err
	}
	signed := !strings.HasSuffix(text, "\n\n")
	if signed {
		list, err := verifiers(believed, strings.Split(checkpoint, "\n")[0], tree.N, true)
		if err != nil {
			return false, err
		}
		opened, err := note.Open([]byte(text), note.VerifierList(list...))
		if err != nil {
			return false, fmt.Errorf("manifest.txt: %v", err)
		}
		text = opened.Text
	} else {
		text = text[:len(text)-1]
	}
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if len(lines) < 3 || lines[0] != strings.Split(checkpoint, "\n")[0] || lines[1] != "pack" ||
		lines[2] != strconv.FormatInt(tree.N, 10) {
		return false, errors.New("manifest.txt is none of this pack")
	}
	listed := []string{"manifest.txt"}
	for _, line := range lines[3:] {
		words := strings.Split(line, " ")
		if len(words) != 3 || contains(listed, words[2]) {
			return false, fmt.Errorf("manifest.txt: %q", line)
		}
		listed = append(listed, words[2])
		if contains(s.list, words[2]) {
			if err := s.same(words[2], words[0], words[1]); err != nil {
				return false, err
			}
		}
	}
	if err := s.named(listed); err != nil || signed {
		return signed, err
	}
	return false, s.told()
}

// told compares what events.ndjson says of each event beside its sentences; a manifest that nobody signed does not.
func (s source) told() error {
	bundle, err := s.read("bundle.ndjson")
	if err != nil {
		return err
	}
	defer bundle.Close()
	file, err := s.read("events.ndjson")
	if err != nil {
		return nil // no file of this pack, if the manifest does not list it
	}
	defer file.Close()
	proven, sentences := bufio.NewReaderSize(bundle, 1<<16), bufio.NewReaderSize(file, 1<<16)
	if _, err := nextLine(proven); err != nil {
		return err
	}
	for {
		event, err := nextLine(proven)
		line, end := sentences.ReadBytes('\n')
		if err == io.EOF {
			if end == io.EOF && len(line) == 0 {
				return nil
			}
			return errors.New("events.ndjson says something else than bundle.ndjson: more events")
		}
		if err != nil {
			return err
		}
		leaf := object{fault: event.fault}
		leaf.members, _ = event.members["leaf"].(map[string]interface{})
		if end != nil || !tells(line, event, leaf) {
			return fmt.Errorf("events.ndjson says something else than bundle.ndjson: position %d", leaf.whole("position"))
		}
	}
}

func tells(line []byte, event, leaf object) bool {
	var told struct {
		Position, Sequence                   int64
		EventId, Type, Revision, AggregateId string
		RecordedAt                           time.Time
		Payload                              json.RawMessage
	}
	names := map[string]bool{}
	decoder := json.NewDecoder(bytes.NewReader(line))
	for depth, isName := 0, false; ; {
		token, err := decoder.Token()
		if err != nil {
			break
		}
		switch mark := token.(type) {
		case json.Delim:
			if mark == '{' || mark == '[' {
				depth++
			} else {
				depth--
			}
			isName = depth == 1
			continue
		case string:
			if depth == 1 && isName {
				if names[strings.ToLower(mark)] {
					return false // readers would not agree on which counts
				}
				names[strings.ToLower(mark)] = true
			}
		}
		isName = depth == 1 && !isName
	}
	if json.Unmarshal(line, &told) != nil {
		return false
	}
	recorded, err := time.Parse(time.RFC3339Nano, leaf.text("recordedAt"))
	_, isText := event.members["payload"].(string)
	return err == nil && told.Position == leaf.whole("position") && told.Sequence == leaf.whole("sequence") &&
		told.EventId == leaf.text("eventId") && told.Type == leaf.text("type") &&
		told.Revision == leaf.text("revision") && told.AggregateId == leaf.text("aggregate") &&
		told.RecordedAt.Equal(recorded) && (!isText || string(told.Payload) == event.text("payload"))
}

// named looks for files that are missing and for files too many.
func (s source) named(listed []string) error {
	if missing := without(listed, s.list); len(missing) > 0 {
		return errors.New("missing: " + strings.Join(missing, ", "))
	}
	if added := without(s.list, listed); len(added) > 0 {
		return errors.New("added: " + strings.Join(added, ", "))
	}
	return nil
}

func (s source) same(name, sum, size string) error {
	file, err := s.read(name)
	if err != nil {
		return err
	}
	defer file.Close()
	digest := sha256.New()
	count, err := io.Copy(digest, file)
	if err != nil || hex.EncodeToString(digest.Sum(nil)) != sum || strconv.FormatInt(count, 10) != size {
		return errors.New("changed: " + name)
	}
	return nil
}

func contains(words []string, word string) bool {
	return len(without([]string{word}, words)) == 0
}

func without(words, others []string) []string {
	known, left := map[string]bool{}, []string{}
	for _, other := range others {
		known[other] = true
	}
	for _, word := range words {
		if !known[word] {
			left = append(left, word)
		}
	}
	return left
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
	list, err := verifiers(keys, lines[0], size, false)
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

// verifiers reads keys and chooses those of the log that may sign the size, or were in use later too; a negative size only
// reads.
func verifiers(lines []string, origin string, size int64, later bool) ([]note.Verifier, error) {
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
		if (later || size >= first) && size <= last && parts[0] == origin && raw[0] == 1 {
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
